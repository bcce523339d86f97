'use strict';
depesche.start();
